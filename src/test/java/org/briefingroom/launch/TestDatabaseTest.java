package org.briefingroom.launch;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.briefingroom.support.TestDatabase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TestDatabaseTest {

    @Inject
    DataSource database;

    @Test
    void isARealPostgresUnderTheProgram() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                var row = statement.executeQuery("SELECT current_user, version()")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("briefingroom");
            assertThat(row.getString(2)).startsWith("PostgreSQL 18");
        }
    }
}
