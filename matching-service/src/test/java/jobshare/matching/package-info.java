/** What holds for the whole service. */
@NullMarked
package jobshare.matching;

import org.jspecify.annotations.NullMarked;
