/**
 * What is held true, as of when, said by whom: facts and their versions, the cast, topics and terms. Open
 * {@link org.briefingroom.fact.FactText} for the notation, {@link org.briefingroom.fact.Facts} for the shelf, and
 * {@link org.briefingroom.fact.FactLine} for a fact as it is shown. No wording for learners beyond the fact itself.
 */
package org.briefingroom.fact;
