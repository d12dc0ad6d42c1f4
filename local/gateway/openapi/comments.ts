import type {
  DescEnum,
  DescEnumValue,
  DescField,
  DescMessage,
  DescMethod,
  DescService,
} from '@bufbuild/protobuf';

type Described = DescService | DescMethod | DescMessage | DescField | DescEnum | DescEnumValue;

/** What the contract says above this; undefined where it says nothing, or the descriptors came without source info. */
export function commentOf(desc: Described): string | undefined {
  const file = 'file' in desc ? desc.file : desc.parent.file;
  const path = pathTo(desc);
  const location = file.proto.sourceCodeInfo?.location.find(
    (one) => one.path.length === path.length && one.path.every((part, at) => part === path[at]),
  );
  const paragraphs = (location?.leadingComments ?? '').trim().split(/\n\s*\n/);
  return paragraphs.map((paragraph) => paragraph.split(/\s*\n\s*/).join(' ')).join('\n\n') || undefined;
}

/** Field numbers and positions that lead from the file's descriptor to this (descriptor.proto, SourceCodeInfo). */
function pathTo(desc: Described): number[] {
  switch (desc.kind) {
    case 'service':
      return [6, desc.file.proto.service.indexOf(desc.proto)];
    case 'rpc':
      return [...pathTo(desc.parent), 2, desc.parent.proto.method.indexOf(desc.proto)];
    case 'message':
      return desc.parent
        ? [...pathTo(desc.parent), 3, desc.parent.proto.nestedType.indexOf(desc.proto)]
        : [4, desc.file.proto.messageType.indexOf(desc.proto)];
    case 'field':
      return [...pathTo(desc.parent), 2, desc.parent.proto.field.indexOf(desc.proto)];
    case 'enum':
      return desc.parent
        ? [...pathTo(desc.parent), 4, desc.parent.proto.enumType.indexOf(desc.proto)]
        : [5, desc.file.proto.enumType.indexOf(desc.proto)];
    case 'enum_value':
      return [...pathTo(desc.parent), 2, desc.parent.proto.value.indexOf(desc.proto)];
  }
}
