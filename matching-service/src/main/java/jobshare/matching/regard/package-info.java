/** How each of two partners regards the other after their talk: shown only when both said yes, and to the two alone. */
@NullMarked
package jobshare.matching.regard;

import org.jspecify.annotations.NullMarked;
