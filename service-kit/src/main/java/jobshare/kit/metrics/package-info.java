/** Metrics of the HTTP API. */
@NullMarked
package jobshare.kit.metrics;

import org.jspecify.annotations.NullMarked;
