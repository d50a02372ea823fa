/**
 * What is told about people and roles, and the seven criteria by which two people are scored; pure, no framework and no clock.
 */
@NullMarked
package jobshare.matching.criterion;

import org.jspecify.annotations.NullMarked;
