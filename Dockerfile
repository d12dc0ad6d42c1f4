# Two images: one for every service and the init job, of which docker-compose.yml says what a container runs, and one for
# the app's web export.

FROM node:24-slim AS build
WORKDIR /src
COPY package.json package-lock.json ./
# Not "npm ci": see scripts/install.sh.
RUN npm install --no-save --no-audit --no-fund
COPY gen gen
COPY mesh mesh
COPY services services
COPY local local
RUN npx tsx local/build.ts /out \
  && npx esbuild local/health.ts local/compose-init.ts --outdir=/out --out-extension:.js=.cjs \
    --bundle --platform=node --target=node24 --external:@grpc/* --log-level=warning \
  && rm -f /out/inputs.json

# What the bundles leave outside, without the tools that made them.
FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm install --no-save --no-audit --no-fund --omit=dev

FROM node:24-slim AS export
WORKDIR /src
COPY app/package.json app/package-lock.json app/.npmrc ./
RUN npm ci --no-audit --no-fund
COPY app ./
# nginx sends the compressed file where a client takes it.
RUN CI=1 EXPO_OFFLINE=1 EXPO_NO_TELEMETRY=1 npx expo export -p web --output-dir /out \
  && find /out -type f -size +1k ! -name '*.png' ! -name '*.jpg' ! -name '*.woff*' -exec gzip -9k {} +

FROM nginx:1.28-alpine AS app
COPY app/nginx.conf /etc/nginx/nginx.conf
COPY --from=export /out /app

FROM node:24-slim AS services
ENV NODE_ENV=production
WORKDIR /app
# Everything belongs to root: what runs here cannot change it.
COPY --from=packages /app ./
COPY --from=build /out ./
# For reflection, where it is switched on.
COPY gen/tracker.binpb ./
# A new volume takes over the owner of the folder that it is mounted on: here the init job writes for Kong and the
# services, and auth its mails.
RUN install -d -o node -g node /gateway
RUN install -d -o node -g node -m 700 /mails /authority /certificates /certificates/auth /certificates/user \
  /certificates/ds /certificates/expense /certificates/cli \
  && install -d -o node -g node /certificates/gateway
USER node
