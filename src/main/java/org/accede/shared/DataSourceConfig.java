package org.accede.shared;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/** The one data source: embedded Derby unless the configuration names another. */
@DataSourceDefinition(
        name = "java:app/jdbc/accede",
        className = "${MPCONFIG=accede.ds.class}",
        url = "${MPCONFIG=accede.ds.url}",
        databaseName = "${MPCONFIG=accede.ds.db}",
        user = "${MPCONFIG=accede.ds.user}",
        password = "${MPCONFIG=accede.ds.password}",
        minPoolSize = 1,
        maxPoolSize = 16,
        initialPoolSize = 1,
        properties = {"createDatabase=${MPCONFIG=accede.ds.create}"})
@Singleton
public class DataSourceConfig {}
