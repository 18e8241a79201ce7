package org.briefingroom.shelf;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** Something wrong in a file: where, what, and what would be right. */
@Entity
class Fault {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String file;
    private int line;
    private String what;
    private String mend;

    protected Fault() {
    }

    Fault(String file, int line, String what, String mend) {
        this.file = file;
        this.line = line;
        this.what = what;
        this.mend = mend;
    }

    FaultLine line() {
        return new FaultLine(file, line, what, mend);
    }

    /** A fault as pages and the console show it. */
    record FaultLine(String file, int line, String what, String mend) {

        @Override
        public String toString() {
            return file + ":" + line + ": " + what + " " + mend;
        }
    }
}
