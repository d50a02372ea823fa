/** Objects in every state of every lifecycle, and every operation on each of them. */
@NullMarked
package jobshare.systemtest.state;

import org.jspecify.annotations.NullMarked;
