/** What clients of a running suite need: addresses, tokens and requests. Launcher, demo data, system tests and benchmarks use it. */
@NullMarked
package jobshare.local.client;

import org.jspecify.annotations.NullMarked;
