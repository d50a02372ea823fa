/** The demo data: people, roles and proposals, created through the public API. */
@NullMarked
package jobshare.local.demo;

import org.jspecify.annotations.NullMarked;
