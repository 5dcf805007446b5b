import { describe, expect, test } from '@jest/globals'
import {
  guardedLookup,
  isInternalAddress,
  isLoopbackHost,
  isMetadataAddress,
  kindOfAddress,
} from '../../src/network/address.ts'

describe('addresses', () => {
  test.each([
    ['169.254.169.254', true, true],
    ['169.253.0.1', false, false],
    ['[fe80::1]', true, true],
    ['::ffff:169.254.1.1', true, true],
    ['fd00:ec2::254', true, true],
    ['100.100.100.200', true, true],
    ['100.100.100.201', false, true],
    ['192.0.0.192', true, true],
    ['192.0.0.191', false, false],
    ['10.0.0.1', false, true],
    ['172.31.255.255', false, true],
    ['172.32.0.0', false, false],
    ['192.168.0.1', false, true],
    ['100.64.0.1', false, true],
    ['127.9.9.9', false, true],
    ['0.0.0.0', false, true],
    ['[::1]', false, true],
    ['[fd12::1]', false, true],
    ['localhost', false, true],
    ['a.localhost', false, true],
    ['localhost.', false, true],
    ['8.8.8.8', false, false],
    ['[2001:db8::1]', false, false],
    ['ghcr.io', false, false],
    ['169.254.169.254.example', false, false],
  ])('%s: link-local %s, internal %s', (host, linkLocal, internal) => {
    expect([isMetadataAddress(host), isInternalAddress(host)]).toEqual([linkLocal, internal])
  })
})

describe('what an address is good for', () => {
  test.each([
    ['8.8.8.8', 'public'],
    ['[2606:4700::1111]', 'public'],
    ['64:ff9b::8.8.8.8', 'public'],
    ['2002:0808:0808::1', 'public'],
    ['64:ff9b::127.0.0.1', 'loopback'],
    ['2002:7f00:0001::', 'loopback'],
    ['::ffff:0:10.0.0.1', 'private'],
    ['fe80::1%eth0', 'metadata'],
    ['2001::1', 'reserved'],
    ['9.255.255.255', 'public'],
    ['11.0.0.0', 'public'],
    ['100.63.255.255', 'public'],
    ['100.128.0.0', 'public'],
    ['172.15.255.255', 'public'],
    ['223.255.255.255', 'public'],
    ['224.0.0.0', 'reserved'],
    ['ghcr.io', null],
    ['10.0.0.1.example', null],
    ['', null],
  ])('%s: %s', (host, kind) => {
    expect(kindOfAddress(host)).toBe(kind)
  })

  test.each([
    ['localhost', true],
    ['127.0.0.1', true],
    ['127.255.0.9', true],
    ['[::1]', true],
    ['localhost.', false],
    ['a.localhost', false],
    ['0.0.0.0', false],
  ])('%s is this machine by its spelling: %s', (host, loopback) => {
    expect(isLoopbackHost(host)).toBe(loopback)
  })
})

describe('guardedLookup', () => {
  const look = (host: string, all: boolean) =>
    new Promise<string>((resolve) => {
      guardedLookup(host, { all }, (error, address) => {
        resolve(error?.code ?? JSON.stringify(address))
      })
    })

  test.each([true, false])(
    'refuses what leads to a metadata address; all addresses: %s',
    async (all) => {
      expect(await look('169.254.169.254', all)).toBe('EMETADATA')
      expect(await look('127.0.0.1', all)).toContain('127.0.0.1')
      expect(await look('nowhere.invalid', all)).toMatch(/ENOTFOUND|EAI_AGAIN/)
    },
  )
})
