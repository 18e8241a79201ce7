package org.briefingroom.shelf;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** What a rule would have a person look at again, and the reason why they leave it so, if they gave one. */
@Entity
class Remark {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String file;
    private int line;
    private String rule;
    private String what;
    private String mend;
    private String confirmed;

    protected Remark() {
    }

    Remark(RemarkLine remark) {
        file = remark.file();
        line = remark.line();
        rule = remark.rule();
        what = remark.what();
        mend = remark.mend();
        confirmed = remark.confirmed();
    }

    RemarkLine line() {
        return new RemarkLine(file, line, rule, what, mend, confirmed);
    }

    /**
     * A remark as pages show it.
     *
     * @param rule      its id, such as IW-10
     * @param confirmed the author's reason to leave it so, or null
     */
    record RemarkLine(String file, int line, String rule, String what, String mend, String confirmed) {

        public boolean isOpen() {
            return confirmed == null;
        }
    }
}
