/** Mutual assessment of two partners after their conversation: they see only whether both said yes to all of it. */
@NullMarked
package jobshare.matching.regard;

import org.jspecify.annotations.NullMarked;
