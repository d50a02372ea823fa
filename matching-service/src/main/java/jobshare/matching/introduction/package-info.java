/** One person asks to meet another, or someone suggests that two meet; names are shown only when both say yes. */
@NullMarked
package jobshare.matching.introduction;

import org.jspecify.annotations.NullMarked;
