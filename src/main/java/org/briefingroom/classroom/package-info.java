/**
 * Classes: who is in them, what they are to do, and what each is granted. {@code visit} holds the pages of learners, {@code desk} those
 * of whoever teaches, {@code results} what a class answered, {@code records} what the house holds of one learner, to take away or erase.
 * Open {@link org.briefingroom.classroom.Classrooms} first, then {@link org.briefingroom.classroom.Enrolment}.
 */
package org.briefingroom.classroom;
