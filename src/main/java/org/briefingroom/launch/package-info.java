/**
 * Starting the program with its own PostgreSQL, and stopping both in the right order. Open
 * {@link org.briefingroom.launch.Main} first, then {@link org.briefingroom.launch.OwnPostgres}.
 *
 * <p>Everything that stays lies in one data folder: {@code lock} (held while an instance runs), {@code keys/} (passwords
 * and the session key), {@code postgresql/} (the cluster), {@code postgresql.log}, and {@code server-…/} (PostgreSQL's
 * programs, unpacked again when missing). No other room is imported here, and none needs to import this one: they find
 * the database in the ordinary {@code quarkus.datasource} settings.
 */
package org.briefingroom.launch;
