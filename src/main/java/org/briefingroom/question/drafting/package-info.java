/**
 * Questions drafted from facts. {@link org.briefingroom.question.drafting.Drafter} is the way in. Plain Java: the same facts
 * and the same seed give the same questions, byte for byte.
 */
package org.briefingroom.question.drafting;
