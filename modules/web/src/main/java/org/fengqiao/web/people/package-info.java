/** What the administrator looks after: people and their posts, offices, and work that changes hands. */
package org.fengqiao.web.people;
