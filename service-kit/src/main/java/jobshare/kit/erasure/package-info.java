/** What an erasure means for the tables that all services have, and who was erased. */
@NullMarked
package jobshare.kit.erasure;

import org.jspecify.annotations.NullMarked;
