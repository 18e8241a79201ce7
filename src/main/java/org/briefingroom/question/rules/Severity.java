package org.briefingroom.question.rules;

/** BLOCK: cannot be published. WARN: a person must confirm it, with a reason. INFO: shown to whoever edits. */
public enum Severity { BLOCK, WARN, INFO }
