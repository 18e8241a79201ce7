/** What the house holds of one learner: to take away, and to erase. */
package org.briefingroom.classroom.records;
