/** What learners see of their class: joining, coming back, and what is to do. Never anybody else's name or score. */
package org.briefingroom.classroom.visit;
