/**
 * The question bank: where people write questions, hold them against the rules, publish, change and retire them. Open
 * {@link org.briefingroom.authoring.questions.QuestionDesk} first, {@link org.briefingroom.authoring.questions.Bank} for the list.
 */
package org.briefingroom.authoring.questions;
