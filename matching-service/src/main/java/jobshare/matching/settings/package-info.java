/** The settings of the matching model: limits, weights, and the job that two people would share. Pure. */
@NullMarked
package jobshare.matching.settings;

import org.jspecify.annotations.NullMarked;
