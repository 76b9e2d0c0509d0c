import assert from 'node:assert/strict';
import test from 'node:test';
import { unsupportedNode } from './supportedNode.mjs';

test('somebody on a supported Node hears nothing', () => {
  for (const version of ['20.19.0', '20.20.2', '22.0.0', '22.21.1']) {
    assert.equal(unsupportedNode(version), undefined, version);
  }
});

test('somebody on another Node is told which one to install', () => {
  for (const version of ['18.20.4', '20.18.3', '21.7.0', '24.1.0']) {
    assert.match(unsupportedNode(version), /Node 22/, version);
    assert.match(unsupportedNode(version), new RegExp(version), version);
  }
});
