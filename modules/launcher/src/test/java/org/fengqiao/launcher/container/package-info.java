/** Tests that run inside the server, beside the desks: what only the container gives, and plain tests cannot show. */
package org.fengqiao.launcher.container;
