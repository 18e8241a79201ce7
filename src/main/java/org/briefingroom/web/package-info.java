/** The frame every page hangs in: the clock, errors, formats. Knows no feature. */
package org.briefingroom.web;
