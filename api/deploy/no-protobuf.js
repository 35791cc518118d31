/**
 * What the Worker's bundle gets for the third version of the protocol of libSQL, in protobuf and with
 * cursors: the client only ever speaks the second, which is JSON.
 */
const refuse = () => {
  throw new Error('The Worker speaks version 2 of Hrana.');
};

export {
  refuse as writeProtobufMessage,
  refuse as readProtobufMessage,
  refuse as PipelineReqBody,
  refuse as CursorReqBody,
  refuse as PipelineRespBody,
  refuse as HttpCursor,
  // Over web sockets, which are not in the bundle at all.
  refuse as ClientMsg,
  refuse as ServerMsg,
  refuse as WsCursor,
};
