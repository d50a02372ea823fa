/**
 * Introductions: one person asks to meet another, or someone suggests that two people meet. Identities stay hidden until both
 * accept.
 */
@NullMarked
package jobshare.matching.introduction;

import org.jspecify.annotations.NullMarked;
