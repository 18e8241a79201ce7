/**
 * What leaves the printer: pages set from XHTML as tagged PDF, the same bytes for the same sheet. Open
 * {@link org.briefingroom.print.Typesetter} first, and {@link org.briefingroom.print.Press} for how requests reach it.
 * Only this package knows the PDF engine.
 */
package org.briefingroom.print;
