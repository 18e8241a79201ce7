/**
 * What every drawing needs: a scale, its ticks, and the frame they stand in. Plain Java: figures come in, places on the page go
 * out; the template chart/frame draws them as inline SVG, without script. Open {@link org.briefingroom.chart.Frame} first.
 */
package org.briefingroom.chart;
