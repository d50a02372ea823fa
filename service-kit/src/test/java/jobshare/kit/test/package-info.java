/** Test support of all services: servers shared by a module, tokens, events, and checks of contracts and architecture. */
@NullMarked
package jobshare.kit.test;

import org.jspecify.annotations.NullMarked;
