/** Where whoever teaches a class keeps it: its code, who is in it, what it is to do. */
package org.briefingroom.classroom.desk;
