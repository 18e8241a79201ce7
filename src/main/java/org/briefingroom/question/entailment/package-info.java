/**
 * Whether any fact, alias, affiliation or set makes a wrong option true: written apart from the drafter, and asked of every
 * live question whenever a fact changes. Open {@link org.briefingroom.question.entailment.Entailment} first. Plain Java.
 */
package org.briefingroom.question.entailment;
