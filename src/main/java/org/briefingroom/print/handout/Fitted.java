package org.briefingroom.print.handout;

import java.util.List;
import org.briefingroom.print.Printed;

/** A handout that fits. @param facts on it, the ids of their versions in the order of their source notes */
record Fitted(Printed printed, List<Long> facts) {
}
