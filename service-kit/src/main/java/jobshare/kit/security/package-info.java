/** Authentication: the caller, roles and keyed hashes of subjects. */
@NullMarked
package jobshare.kit.security;

import org.jspecify.annotations.NullMarked;
