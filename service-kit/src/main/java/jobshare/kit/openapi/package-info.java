/** What every operation's contract says alike: roles, headers, errors, examples. */
@NullMarked
package jobshare.kit.openapi;

import org.jspecify.annotations.NullMarked;
