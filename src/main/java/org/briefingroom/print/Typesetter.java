package org.briefingroom.print;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.logging.Level;

/** Sets sheets: lays them out and prints them, with the typefaces and the colours of the house. Safe for several threads at once. */
@Singleton
public class Typesetter {
    private final Typefaces typefaces;
    private final Colours colours;

    public Typesetter() {
        XRLog.setLoggerImpl(new Silence());
        typefaces = new Typefaces();
        colours = new Colours();
    }

    /** The sheet as PDF. */
    public Printed set(Sheet sheet) {
        try (var galley = lay(sheet)) {
            return galley.print();
        }
    }

    /** The sheet laid out on pages and not yet printed: the third of the work, for whoever asks first whether it fits. */
    public Galley lay(Sheet sheet) {
        return new Galley(sheet, Manuscript.of(sheet, typefaces), typefaces, colours);
    }

    Typefaces typefaces() {
        return typefaces;
    }

    /** The signs in a text that no typeface of the house has. */
    public Set<String> missing(String text) {
        return Cleaning.of(text, typefaces).missing();
    }

    /** What the engine has to say is collected with each sheet, not written to a log of its own. */
    private static final class Silence implements XRLogger {
        @Override
        public void log(String where, Level level, String message) {
            // collected
        }

        @Override
        public void log(String where, Level level, String message, Throwable cause) {
            // collected
        }

        @Override
        public void setLevel(String logger, Level level) {
            // none
        }

        @Override
        public boolean isLogLevelEnabled(Diagnostic diagnostic) {
            return false;
        }
    }
}
