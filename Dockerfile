# One image for every service and for the init job; docker-compose.yml says which of them a container runs.

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

FROM node:24-slim
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
