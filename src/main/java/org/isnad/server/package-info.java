/**
 * Claims over HTTP, by the JDK's own server: the same bytes as the command line, with limits for
 * size, time and number, and the page. The only user of {@code com.sun.net.httpserver}. Nothing of
 * a request reaches an answer but as JSON; no answer holds a stack trace.
 */
@NullMarked
package org.isnad.server;

import org.jspecify.annotations.NullMarked;
