/** Why the domain rejects a command or a value. Knows no HTTP. */
@NullMarked
package jobshare.kit.rejection;

import org.jspecify.annotations.NullMarked;
