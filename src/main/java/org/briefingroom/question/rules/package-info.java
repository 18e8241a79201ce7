/**
 * The rules for writing questions, as a gate: {@link org.briefingroom.question.rules.ItemRules} for one question,
 * {@link org.briefingroom.question.rules.QuizRules} for a quiz or a bank. Plain Java; what is found is for a person to read.
 *
 * <p>The numbers are those of the house's list of rules, after Haladyna, Downing and Rodriguez (2002) and the guide of the NBME.
 *
 * <pre>
 * | rules        | class        | there                                                                                 |
 * | IW-01..05    | Keys         | yes; IW-04 for choices only: gaps and spare lines have no place for a ground yet        |
 * | IW-06..08    | OptionForms  | yes                                                                                   |
 * | IW-09,13     | Likeness     | yes; sorts and openings of words are told by the cast and by short lists                |
 * | IW-10,34     | Lengths      | yes; over a quiz, IW-10 is in Positions                                               |
 * | IW-11,12     | Agreement    | yes; IW-12 where the verb stands last or behind “which” or “what”                       |
 * | IW-14..16    | CueWords     | yes; a rare word is one that few facts of the pack use                                |
 * | IW-17,18,22  | Shapes       | yes                                                                                   |
 * | IW-20,23,33  | Likeness     | yes                                                                                   |
 * | IW-21,24,42  | Numbers      | yes; IW-24 without “alive or in office then”, which no fact says                        |
 * | IW-30..32,35 | Stems        | yes; emphasis is capitals, since stems are plain text; the cast and terms are the glossary |
 * | IW-36,37     | Attribution  | yes                                                                                   |
 * | IW-38,39     | Standing     | partly: no fact is marked as changing with time, and antecedents are guessed             |
 * | IW-40        | Standing     | yes; that feedback shows the fact is so for every question                            |
 * | IW-41        |              | no: it needs the text of the source, which the program never holds                    |
 * | IW-43        | Standing     | against the stored quotation and sentence of a fact, not against the source           |
 * | IW-19,52,53  | Positions    | yes                                                                                   |
 * | IW-50,51     | Clues, Enemies | yes                                                                                 |
 * | IW-54,55     | Bank         | yes                                                                                   |
 * | IW-56        |              | no: it is about pages; the journeys in a browser check it                             |
 * </pre>
 */
package org.briefingroom.question.rules;
