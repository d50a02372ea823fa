/** What was answered to whom and when, and from what it was made, so that it can be explained again. */
@NullMarked
package jobshare.matching.matchlog;

import org.jspecify.annotations.NullMarked;
