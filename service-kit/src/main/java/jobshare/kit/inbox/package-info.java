/** The inbox pattern: each event of a step topic is handled once. */
@NullMarked
package jobshare.kit.inbox;

import org.jspecify.annotations.NullMarked;
