/** What all commands share: why the domain rejects one, and how a rejection is answered. */
@NullMarked
package jobshare.matching.command;

import org.jspecify.annotations.NullMarked;
