/** What a class remembers. Open {@link org.briefingroom.classroom.memory.ClassMemoryResource} first. */
package org.briefingroom.classroom.memory;
