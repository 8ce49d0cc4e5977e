/**
 * Words of Swagger UI itself, as it writes them, in Chinese. What is not here stays English. They are
 * changed where components give their elements (`wrapComponents`, a plug-in's own way), never in the page.
 */
const words = {
  Authorize: '登录授权',
  Servers: '服务器',
  Authorized: '已授权',
  'Available authorizations': '可用的授权方式',
  Logout: '取消授权',
  Close: '关闭',
  'Value:': '令牌(accessToken)',
  'Filter by tag or path': '按分类或路径筛选',
  'Try it out': '试用',
  Cancel: '取消',
  Reset: '重置',
  Execute: '发送请求',
  Clear: '清除',
  Parameters: '参数',
  'No parameters': '没有参数',
  Name: '名称',
  Description: '说明',
  'Request body': '请求体',
  'Send empty value': '发送空值',
  Responses: '答复',
  'Server response': '服务器的答复',
  'Response body': '答复的内容',
  'Response headers': '答复的头字段',
  'Request URL': '请求的地址',
  'Request duration': '用时',
  Curl: 'curl 命令',
  Code: '状态码',
  Details: '内容',
  Links: '链接',
  'No links': '没有链接',
  'Media type': '媒体类型',
  'Example Value': '示例',
  Examples: '示例',
  'Headers:': '头字段',
  Type: '类型',
  Schema: '结构',
  Schemas: '数据结构',
  Undocumented: '接口说明中没有',
  Download: '下载',
  Errors: '错误',
  'Available values': '可取的值',
  'Default value': '默认值',
  Example: '示例',
  'Failed to load API definition.': '未能取得接口说明',
  'Please correct the following validation errors and try again.': '请改正以下各项后重试',
};

/** Components whose words these are, by the names under which plug-ins know them; more stand in `guarded`. */
const components = [
  'authorizeBtn',
  'authorizationPopup',
  'OAS31Auths',
  'HttpAuth',
  'TryItOutButton',
  'execute',
  'clear',
  'operation',
  'parameterRow',
  'ParameterIncludeEmpty',
  'RequestBody',
  'response',
  'liveResponse',
  'responseBody',
  'headers',
  'curl',
  'modelExample',
  'OAS31Models',
  'HighlightCode',
  'errors',
];

const told = ['placeholder', 'aria-label'];

/** Chinese first, as everywhere in the contract. */
function inBoth(text) {
  const english = text.trim();
  return Object.hasOwn(words, english) ? `${words[english]} · ${english}` : text;
}

/** The same elements with their own words in both languages. */
function translated(React, node) {
  if (typeof node === 'string') return inBoth(node);
  if (Array.isArray(node)) return node.map((one) => translated(React, one));
  if (!React.isValidElement(node)) return node;
  const { children, ...props } = node.props;
  const changed = told
    .filter((name) => typeof props[name] === 'string')
    .map((name) => [name, inBoth(props[name])]);
  const inside =
    children === undefined ? [] : [children].flat().map((one) => translated(React, one));
  return React.cloneElement(node, Object.fromEntries(changed), ...inside);
}

/** A component that says what the other says, and does what it does. */
function bilingual(Original, { React }) {
  if (typeof Original !== 'function') return Original;
  if (!Original.prototype?.isReactComponent)
    return Object.assign(function Bilingual(props) {
      return translated(React, Original(props));
    }, Original);
  return class extends Original {
    render() {
      return translated(React, super.render());
    }
  };
}

/** Whole parts of the page are guarded against faults before any plug-in has them: changed inside the guard. */
function guarded(system) {
  const { fn } = SwaggerUIBundle.plugins.SafeRender({ fullOverride: true })(system);
  const within = (Original) => fn.withErrorBoundary(bilingual(Original, system.getSystem()));
  return { fn: { withErrorBoundary: within } };
}

SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#explorer',
  deepLinking: true,
  docExpansion: 'none',
  filter: true,
  // No validator badge: it would send the contract's address to a host outside.
  validatorUrl: null,
  plugins: [
    guarded,
    { wrapComponents: Object.fromEntries(components.map((name) => [name, bilingual])) },
  ],
});
