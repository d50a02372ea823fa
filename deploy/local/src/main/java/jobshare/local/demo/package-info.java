/** The demo programme: people, roles and proposals made through the public API alone. */
@NullMarked
package jobshare.local.demo;

import org.jspecify.annotations.NullMarked;
