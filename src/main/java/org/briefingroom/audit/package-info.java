/** Who did what: every publication, correction, approval and deletion. Open {@link org.briefingroom.audit.AuditLog} first. */
package org.briefingroom.audit;
