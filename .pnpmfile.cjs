const fs = require('node:fs')
const path = require('node:path')

// node-gyp would fetch Node's headers from nodejs.org. Most Node installations bring them along, so an
// office machine without that way out can still compile nodejieba.
const prefix = path.resolve(path.dirname(process.execPath), '..')
const hasHeaders = fs.existsSync(path.join(prefix, 'include', 'node', 'node_api.h'))

module.exports = {
  hooks: {
    updateConfig(config) {
      config.extraEnv = {
        ...config.extraEnv,
        npm_config_yes: 'true',
        ...(hasHeaders ? { npm_config_nodedir: prefix } : {}),
      }
      return config
    },
  },
}
