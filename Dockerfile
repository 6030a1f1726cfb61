# The bot with a Java runtime of its own. Runs as nobody in particular, and writes nowhere but /tmp and, without
# DATABASE_URL, /data: docker run --read-only --tmpfs /tmp -v whichrole:/data -p 3000:3000 ...
FROM docker.io/library/maven:3.9-eclipse-temurin-17 AS build
WORKDIR /src
COPY . .
RUN mvn -B -ntp -DskipTests package && deploy/container/runtime /runtime

FROM docker.io/library/debian:bookworm-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates curl \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 whichrole \
    && install -d -o whichrole /data
COPY --from=build /runtime /opt/java
COPY --from=build /src/target/whichrole.jar /opt/whichrole/
COPY --from=build /src/target/lib /opt/whichrole/lib
USER 10001
ENV PORT=3000 METRICS_PORT=9464 WHICHROLE_DB=/data/whichrole.db LOG_FORMAT=json
EXPOSE 3000 9464
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s CMD ["curl", "-fsS", "http://127.0.0.1:3000/healthz"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["/opt/java/bin/java", "-Xms48m", "-Xmx192m", "-Xmn16m", "-XX:MinHeapFreeRatio=20", "-XX:MaxHeapFreeRatio=30", "-XX:MaxMetaspaceSize=96m", "-XX:ReservedCodeCacheSize=48m", "-Xss512k", "-XX:+UseSerialGC", "-XX:+IgnoreUnrecognizedVMOptions", "-XX:TrimNativeHeapInterval=5000", "-XX:+ExitOnOutOfMemoryError", "-jar", "/opt/whichrole/whichrole.jar"]
