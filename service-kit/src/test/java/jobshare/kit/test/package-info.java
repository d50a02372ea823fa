/** What the tests of every service stand on: real servers once per module, tokens, events. */
@NullMarked
package jobshare.kit.test;

import org.jspecify.annotations.NullMarked;
