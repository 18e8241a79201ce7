/** What a class answered: who is where just now, and afterwards by learner, question, fact and topic. */
package org.briefingroom.classroom.results;
